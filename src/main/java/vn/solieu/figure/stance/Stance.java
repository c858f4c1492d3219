package vn.solieu.figure.stance;

import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * Stage 2: what a quantity says of its indicator.
 *
 * @param role see {@link Role}
 * @param direction up or down, or null
 * @param cue the words that decided it ("tăng", "đạt … kế hoạch"), or null when it is the default
 * @param rule name of the rule, for --explain
 */
public record Stance(Role role, @Nullable Direction direction, @Nullable Span cue, String rule) {}
