// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One run of the command in this process.
 *
 * @param out what came on standard output
 * @param err what came on standard error
 */
record Run(int code, String out, String err) {

  static Run mtt(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(err), false, Path.of(""));
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code = Mtt.run(terminal, words);
    terminal.out().flush();
    terminal.err().flush();
    return new Run(code, out.toString(), err.toString());
  }
}
