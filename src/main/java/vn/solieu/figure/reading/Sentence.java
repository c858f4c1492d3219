package vn.solieu.figure.reading;

import vn.solieu.text.Block;
import vn.solieu.text.Span;

/**
 * One sentence (or table cell) of the text being read.
 *
 * @param index place among the sentences of the document
 * @param span its offsets in the read text
 * @param block the paragraph, heading or cell that holds it
 * @param blockIndex place of that block in the document
 */
public record Sentence(int index, Span span, Block block, int blockIndex) {}
