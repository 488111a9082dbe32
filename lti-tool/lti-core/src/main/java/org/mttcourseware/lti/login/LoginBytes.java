// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti.login;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A pending login as few bytes: it travels in an address. */
final class LoginBytes {
  private static final int FORM = 1;

  private LoginBytes() {}

  static byte[] write(PendingLogin login, boolean withRepeat) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      out.writeUTF(login.id());
      out.writeUTF(login.registrationId());
      out.writeUTF(login.nonce());
      out.writeUTF(login.target().toString());
      out.writeLong(login.expires().getEpochSecond());
      out.writeUTF(login.browserHash());
      out.writeUTF(login.storageTarget().orElse(""));
      Map<String, String> repeat = withRepeat ? new TreeMap<>(login.repeat()) : Map.of();
      out.writeByte(repeat.size());
      for (Map.Entry<String, String> parameter : repeat.entrySet()) {
        out.writeUTF(parameter.getKey());
        out.writeUTF(parameter.getValue());
      }
    } catch (IOException memoryDoesNotFail) {
      throw new UncheckedIOException(memoryDoesNotFail);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #write} wrote; nothing if another version of us wrote it. */
  static Optional<PendingLogin> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FORM) {
        return Optional.empty();
      }
      return Optional.of(
          new PendingLogin(
              in.readUTF(),
              in.readUTF(),
              in.readUTF(),
              URI.create(in.readUTF()),
              Instant.ofEpochSecond(in.readLong()),
              in.readUTF(),
              Optional.of(in.readUTF()).filter(target -> !target.isEmpty()),
              repeat(in)));
    } catch (IOException | IllegalArgumentException otherForm) {
      return Optional.empty();
    }
  }

  private static Map<String, String> repeat(DataInputStream in) throws IOException {
    Map<String, String> repeat = new TreeMap<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      repeat.put(in.readUTF(), in.readUTF());
    }
    return repeat;
  }
}
