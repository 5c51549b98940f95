/** Arc XP's story events, as its integrations (IFX) get them: an ANS story in an envelope. */
package dev.copydesk.ingest.webhook.arcxp;
