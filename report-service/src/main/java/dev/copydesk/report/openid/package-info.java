/** Signing in with the organisation's OpenID provider, which then says who somebody is and which roles they have. */
package dev.copydesk.report.openid;
