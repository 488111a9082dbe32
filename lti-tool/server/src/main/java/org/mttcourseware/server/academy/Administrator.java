// SPDX-License-Identifier: Apache-2.0
package org.mttcourseware.server.academy;

/**
 * A person who administers academies.
 *
 * @param login what they type to sign in, and what the audit log calls them
 * @param site whether they administer all academies, and the site
 * @param language of their pages, a BCP 47 tag
 */
public record Administrator(String id, String login, boolean site, String language) {}
