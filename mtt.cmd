@echo off
rem SPDX-License-Identifier: Apache-2.0
rem The one command, for Windows: builds the packager when its sources have changed, then runs it.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "TARGET=%HOME_DIR%packager\cli\target"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

if "%~1"=="test" (
  call :need || exit /b 3
  pushd "%HOME_DIR%"
  call mvn -B verify
  if errorlevel 1 (popd & exit /b 1)
  popd
  exit /b 0
)

powershell -NoProfile -Command "$s = Get-Item -ErrorAction SilentlyContinue '%TARGET%\mtt.stamp'; if (-not $s) { exit 1 }; $n = Get-ChildItem -Recurse -File '%HOME_DIR%pom.xml','%HOME_DIR%templates\src','%HOME_DIR%packager\core\src\main','%HOME_DIR%packager\cli\src\main' | Where-Object { $_.LastWriteTime -gt $s.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 call :build || exit /b 3

"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dmtt.home="%HOME_DIR%." -jar "%TARGET%\app\mtt.jar" %*
exit /b %errorlevel%

:need
set "MISSING="
where /q mvn || set "MISSING=Maven 3.8 or newer"
where /q npm || set "MISSING=Node 18 or newer with npm"
"%JAVA%" -version >nul 2>nul || set "MISSING=JDK 17 or newer"
if not defined MISSING exit /b 0
echo mtt: missing: %MISSING%. Install it and run mtt again. >&2
exit /b 3

:build
call :need || exit /b 3
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -pl packager/cli -am package
if errorlevel 1 (
  popd
  echo mtt: the packager could not be built; see above. >&2
  exit /b 3
)
popd
if exist "%TARGET%\app" rmdir /s /q "%TARGET%\app"
mkdir "%TARGET%\app"
copy /y "%TARGET%\mtt-cli-*.jar" "%TARGET%\app\mtt.jar" >nul
xcopy /e /i /q /y "%TARGET%\lib" "%TARGET%\app\lib" >nul
type nul > "%TARGET%\mtt.stamp"
exit /b 0
