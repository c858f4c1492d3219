package vn.solieu.figure.stance;

/** What is left: a rate or a fraction is a share, everything else a level. */
final class DefaultRule implements StanceRule {
  @Override
  public Stance apply(StanceContext context) {
    if (context.isPoints() && context.last("share") == null) {
      return new Stance(Role.CHANGE, Direction.UP, null, "points");
    }
    boolean share = context.isRate() || context.quantity().denominator() != null;
    return new Stance(share ? Role.SHARE : Role.LEVEL, null, null, "default");
  }
}
