// SPDX-License-Identifier: Apache-2.0
import java.util.zip.ZipFile

for (id in ['one', 'two', 'three']) {
  def file = new File(basedir, "$id/target/packages/$id-en-scorm2004-4-1.0.0.zip")
  new ZipFile(file).withCloseable { zip ->
    def manifest = zip.getInputStream(zip.getEntry('imsmanifest.xml')).getText('UTF-8')
    assert manifest.contains('2004 4th Edition')
  }
}
