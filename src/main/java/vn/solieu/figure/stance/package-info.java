/**
 * Stage 2: role and direction.
 *
 * <p>{@link StanceFinder} → {@link Stance}. Its {@link StanceRule}s look at a {@link
 * StanceContext}, what stands between two neighbours; {@link TargetFinder} ({@link TargetScope},
 * {@link Agenda}, {@link PlanPhrase}, {@link Duty}) makes a target of what they said.
 */
@NullMarked
package vn.solieu.figure.stance;

import org.jspecify.annotations.NullMarked;
