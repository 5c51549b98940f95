/**
 * The service's schema in its database: brought up to date by one replica while others start and those of the release before
 * work, and looked at before it is used.
 */
package dev.copydesk.messaging.schema;
