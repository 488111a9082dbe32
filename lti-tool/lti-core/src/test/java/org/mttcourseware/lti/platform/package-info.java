// SPDX-License-Identifier: Apache-2.0
/**
 * A small platform for the tests: it signs real tokens with a throw-away key, and answers from
 * memory.
 */
package org.mttcourseware.lti.platform;
