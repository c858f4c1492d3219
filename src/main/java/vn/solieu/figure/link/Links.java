package vn.solieu.figure.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which quantity each one qualifies.
 *
 * @param of index of the qualified quantity for each, or null
 * @param rules name of the rule that said so for each, "" when none did
 */
public record Links(List<@Nullable Integer> of, List<String> rules) {}
