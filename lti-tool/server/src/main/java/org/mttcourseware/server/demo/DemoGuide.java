// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.demo;

/**
 * What a person who tries the demo has to know of the tool.
 *
 * @param tool where the tool is administered
 * @param login of its administrator
 * @param password likewise; made for this demo alone
 * @param otherLms the address of the second LMS, which is not registered yet
 */
public record DemoGuide(String tool, String login, String password, String otherLms) {}
