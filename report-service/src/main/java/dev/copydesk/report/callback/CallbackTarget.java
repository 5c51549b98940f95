package dev.copydesk.report.callback;

import java.net.URI;
import java.util.List;

/** A CMS that is told of its reports. */
record CallbackTarget(String source, URI url, List<SigningKey> keys) {
    CallbackTarget {
        keys = List.copyOf(keys);
    }
}
