package vn.solieu.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.Figure;
import vn.solieu.search.DecidedFigures;

/**
 * The verdict on one figure of a draft.
 *
 * @param claim the figure as the draft has it
 * @param ruling the verdict
 * @param cause likeliest slip where the number is wrong, or null
 * @param value what the archive has in the claim's unit, or null
 * @param evidence official issuers first; for {@link Ruling#NOT_FOUND} the nearest miss
 * @param witnesses independent sources behind {@code value}: copies and articles citing one report
 *     count once
 * @param formula how {@code value} was derived where no article prints it, or null
 * @param misfit numbers of the draft, or of the article behind the evidence, that do not add up; or
 *     null
 * @param searched articles of the claim's place and time that were searched
 * @param place the place it was checked for, or null
 * @param assumed whether that place was assumed, since the draft does not say
 */
public record Verdict(
    Figure claim,
    Ruling ruling,
    @Nullable Cause cause,
    @Nullable BigDecimal value,
    List<Evidence> evidence,
    int witnesses,
    @Nullable String formula,
    @Nullable Misfit misfit,
    long searched,
    @Nullable String place,
    boolean assumed) {
  public Verdict {
    evidence = List.copyOf(evidence);
  }

  /** Whether the archive has no article at all of the claim's place and time. */
  public boolean uncovered() {
    return ruling == Ruling.NOT_FOUND && searched == 0;
  }

  /** The same claim with the numbers of its text that do not add up, under another ruling. */
  Verdict with(Ruling other, @Nullable Misfit numbers) {
    return new Verdict(
        claim, other, cause, value, evidence, witnesses, formula, numbers, searched, place,
        assumed);
  }

  /** The same, its evidence marked with what people decided about it. */
  Verdict decided(DecidedFigures decided) {
    List<Evidence> marked = evidence.stream().map(e -> e.decided(decided.on(e.figure()))).toList();
    return new Verdict(
        claim, ruling, cause, value, marked, witnesses, formula, misfit, searched, place, assumed);
  }

  Verdict about(long articles, @Nullable String checkedPlace, boolean placeAssumed) {
    return new Verdict(
        claim,
        ruling,
        cause,
        value,
        evidence,
        witnesses,
        formula,
        misfit,
        articles,
        checkedPlace,
        placeAssumed);
  }
}
