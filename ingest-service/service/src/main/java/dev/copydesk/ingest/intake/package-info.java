/** Takes articles in, whatever adapter read them: checks what all must hold, bounds the memory, stores before it says yes. */
package dev.copydesk.ingest.intake;
