package vn.solieu.pipeline;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Document;

/**
 * A document as the user gave it.
 *
 * @param document what the extractor reads
 * @param title its title where the format has one, else null
 * @param derived whether {@code document.text} was made from markup, so that output must carry it
 *     for its offsets to mean something
 */
public record Input(Document document, @Nullable String title, boolean derived) {
  static Input of(Document document) {
    return new Input(document, null, false);
  }
}
