@echo off
rem SPDX-License-Identifier: Apache-2.0
rem The one command, as installed, for Windows: needs a Java runtime 17 or newer.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "MAIN=org.mttcourseware.cli.Mtt"
for %%c in (serve academy platform catalogue grades data demo) do if "%~1"=="%%c" set "MAIN=org.mttcourseware.server.Tool"
"%JAVA%" -XX:+UseSerialGC -Xms16m -Xmx512m %MTT_JAVA_OPTIONS% -Dmtt.home="%HOME_DIR%" -cp "%HOME_DIR%\lib\*" %MAIN% %*
exit /b %errorlevel%
