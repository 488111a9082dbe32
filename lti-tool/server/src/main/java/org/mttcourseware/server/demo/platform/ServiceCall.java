// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo.platform;

/**
 * One call of a tool to a service, as it was answered.
 *
 * @param path with its query
 */
public record ServiceCall(String method, String path, int status) {}
