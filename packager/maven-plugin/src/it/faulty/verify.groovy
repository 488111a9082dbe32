// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[ERROR\] .*segment\.md:\d+:\d+: error: MTT\d+: /
assert log.contains(': 1, listed above; no package was written')
assert !new File(basedir, 'target/packages').exists()
