// SPDX-License-Identifier: Apache-2.0
import java.util.zip.ZipFile

for (id in ['one', 'two', 'three']) {
  def file = new File(basedir, "$id/target/packages/$id-en-scorm2004-4-1.0.0.zip")
  new ZipFile(file).withCloseable { zip ->
    def manifest = zip.getInputStream(zip.getEntry('imsmanifest.xml')).getText('UTF-8')
    assert manifest.contains('2004 4th Edition')
  }
}

// The module that names a learning system, and no formats, has what that system imports.
def formats = new File(basedir, 'two/target/packages').list().findAll { it.startsWith('two-en-') }
assert formats.sort() == ['two-en-scorm2004-3-1.0.0.zip', 'two-en-scorm2004-4-1.0.0.zip']
