// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.keys;

import java.util.List;

/** Where our key pairs are kept, shared by all instances. */
public interface ToolKeyStore {

  /** Returns all keys, in any order. */
  List<ToolKey> all();

  /** Adds a key. */
  void add(ToolKey key);

  /** Removes a key; no matter if it is not there. */
  void remove(String kid);
}
