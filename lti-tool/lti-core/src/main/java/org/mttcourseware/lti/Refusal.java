// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.lti;

/**
 * One reason why something was refused.
 *
 * @param code stable name of the reason, such as {@code NONCE_DIFFERS}
 * @param found what was found, in plain English; may quote the platform
 * @param mend what to do about it, in plain English
 */
public record Refusal(String code, String found, String mend) {}
