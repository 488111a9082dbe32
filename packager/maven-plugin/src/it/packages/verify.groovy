// SPDX-License-Identifier: Apache-2.0
import java.util.zip.ZipFile

def packages = new File(basedir, 'target/packages')
assert packages.list().sort() == [
    'index.json', 'start-first-en-scorm12-1.0.0.zip', 'start-first-en-web-1.0.0.zip']

new ZipFile(new File(packages, 'start-first-en-scorm12-1.0.0.zip')).withCloseable { zip ->
  def manifest = zip.getInputStream(zip.getEntry('imsmanifest.xml')).getText('UTF-8')
  assert manifest.contains('<schemaversion>1.2</schemaversion>')
  def page = zip.getInputStream(zip.getEntry('start-first/index.html')).getText('UTF-8')
  assert page.contains('Write here what an officer needs to know.')
  assert !page.contains('Say here what the trainer does.')
}
