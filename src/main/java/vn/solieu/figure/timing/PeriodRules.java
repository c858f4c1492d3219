package vn.solieu.figure.timing;

import org.jspecify.annotations.Nullable;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.timing.TimeResolver.Scene;

/**
 * Which temporal expression governs a quantity, the most trusted rule first: its own after it, the
 * bracket's host, the origin of a move, the last before it in its sentence, the frame handed down,
 * the first after it, the date alone.
 */
final class PeriodRules {
  private final TimeResolver times;
  private final HandedPeriod handedDown;
  private final GovernedPeriod governed;

  PeriodRules(TimeResolver times) {
    this.times = times;
    handedDown = new HandedPeriod(times);
    governed = new GovernedPeriod(times, handedDown);
  }

  /** The period of a quantity. */
  Found find(Asked asked) {
    Found mean = new YearlyMeanRule(times).find(asked, handedDown.spoken(asked.scene()));
    if (mean != null) {
      return mean;
    }
    Found difference = new DifferenceRule(times).find(asked);
    if (difference != null) {
      return difference;
    }
    Found part = asked.scene().whole(asked.token()) < 0 ? null : BracketPeriods.host(asked);
    Found own = part == null ? own(asked) : part;
    if (own != null) {
      return own;
    }
    Found host = BracketPeriods.host(asked);
    if (host != null) {
      return host;
    }
    if (asked.isOrigin()) {
      return new OriginRule(times).find(asked, spoken(asked));
    }
    Found row = RespectivePeriods.find(asked);
    return row == null ? before(asked) : row;
  }

  /** The period spoken of right before the quantity. */
  private @Nullable Period spoken(Asked asked) {
    return governed.at(asked.scene(), asked.token());
  }

  /** What the quantity itself, its role or the expression after it says, or null. */
  private @Nullable Found own(Asked asked) {
    Found each = EachYearRule.find(asked, () -> spoken(asked));
    if (each != null) {
      return each;
    }
    if (asked.role() == Role.TARGET) {
      return new TargetPeriodRule(times).find(asked);
    }
    Found year = RespectiveYears.find(asked);
    return year == null ? after(asked) : year;
  }

  /** What the expression of its own after the quantity says, or null. */
  private @Nullable Found after(Asked asked) {
    TimeMention own = TimeGovernor.own(asked.scene(), asked.token(), asked.index());
    if (own == null) {
      return null;
    }
    Period frame = spoken(asked);
    if (own.term() instanceof TimeTerm.Start && asked.isOrigin()) {
      return new Found(new BaseResolver(times).base(own.term(), frame), 0, "origin-start", own);
    }
    Period period = times.period(own.term(), new Scene(frame, asked.sense(), false));
    return new Found(period, 0, own.isBase() ? "own-base" : "own-after", own);
  }

  /** What stands before the quantity says: its sum to date, the last expression, the frame. */
  private Found before(Asked asked) {
    TimeMention before = TimeGovernor.governing(asked.scene(), asked.token());
    Found sum = SumToDate.find(asked, before, () -> spoken(asked));
    if (sum != null) {
      return sum;
    }
    Found said = before == null ? null : governed.find(asked, before);
    if (said != null) {
      return said;
    }
    Found handed = handedDown.find(asked, BracketPeriods.outside(asked));
    boolean untold = before != null && !asked.sense().isStock() && handed.rule().equals("date");
    return untold ? new Found(null, 3, "term") : handed;
  }
}
