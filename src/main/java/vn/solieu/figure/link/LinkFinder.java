package vn.solieu.figure.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.quantity.Quantity;
import vn.solieu.figure.reading.Reading;
import vn.solieu.figure.stance.Role;
import vn.solieu.figure.stance.Stance;
import vn.solieu.figure.subject.Subject;
import vn.solieu.figure.timing.Timing;
import vn.solieu.lexicon.Lexicon;

/**
 * Stage 8: which quantity each change, completion, share or target qualifies. "Thóc 888.132 tấn,
 * giảm 0,34%" → the change points to the level; a rate points to its count, a change forward to the
 * level it arrives at ("tăng 300 đồng/kg, lên 122.300 đồng/kg").
 */
public final class LinkFinder {
  private final GapReader reader;
  private final LinkWords names;
  private final List<LinkRule> rules;

  /** Their names, in the same order. */
  private final List<String> ruleNames;

  public LinkFinder(Lexicon lexicon) {
    reader = new GapReader(lexicon.resources());
    names = LinkWords.load(lexicon.resources());
    rules =
        List.of(
            new RespectiveLink(),
            new CountLink(),
            new CountedLink(),
            new AspectLink(),
            new NamedLink(lexicon.resources()),
            new PlanNameLink(lexicon.resources()),
            new ArrivalLink(),
            new FrontedLink(),
            new PlannedLink(),
            new DifferenceLink(),
            new BackwardLink(),
            new OfThemLink(lexicon.resources()),
            new NamedWholeLink(lexicon.resources()),
            new StructureLink(lexicon.resources()),
            new AllPartsLink(),
            new TotalLink(lexicon.resources()),
            new PartLink(lexicon.resources()),
            new EarlierLink());
    ruleNames = rules.stream().map(LinkRule::name).toList();
  }

  /** What each quantity qualifies. */
  public Links find(
      Reading reading,
      List<Quantity> quantities,
      List<Stance> stances,
      List<Timing> timings,
      List<Subject> subjects) {
    List<@Nullable Integer> links = new ArrayList<>(quantities.size());
    LinkScene scene =
        new LinkScene(
            reading,
            quantities,
            stances,
            timings,
            subjects,
            new LinkGaps(reader, reading, quantities, stances),
            brackets(reading, quantities),
            names,
            links);
    List<String> names = new ArrayList<>(quantities.size());
    for (int i = 0; i < quantities.size(); i++) {
      link(scene, i, names);
    }
    return new Links(links, names);
  }

  /** Adds what the first rule that has something to say of quantity {@code i} says. */
  private void link(LinkScene scene, int i, List<String> names) {
    int found = scene.role(i) == Role.LEVEL ? LinkRule.NONE : LinkRule.PASS;
    String name = "";
    for (int r = 0; r < rules.size() && found == LinkRule.PASS; r++) {
      found = rules.get(r).find(scene, i);
      name = found == LinkRule.PASS ? "" : ruleNames.get(r);
    }
    scene.links().add(found >= 0 ? found : null);
    names.add(name);
  }

  /** Number of the bracket that each quantity stands in, counted through the text; 0 outside. */
  private static int[] brackets(Reading reading, List<Quantity> quantities) {
    int[] brackets = new int[quantities.size()];
    int count = 0;
    int open = 0;
    int at = 0;
    int sentence = -1;
    for (int i = 0; i < brackets.length; i++) {
      Quantity q = quantities.get(i);
      if (q.sentence() != sentence) {
        sentence = q.sentence();
        at = reading.sentences().get(sentence).span().start();
        open = 0;
      }
      int end = q.span().start();
      for (at = open == 0 ? opening(reading, at, end) : at; at < end; at++) {
        char c = reading.lower().charAt(at);
        count += c == '(' ? 1 : 0;
        open = c == '(' ? count : c == ')' ? 0 : open;
      }
      at = Math.max(at, q.span().end());
      brackets[i] = open;
    }
    return brackets;
  }

  /** The first opening bracket between two offsets, or the second. */
  private static int opening(Reading reading, int from, int to) {
    int open = reading.lower().indexOf('(', from, to);
    return open < 0 ? Math.max(from, to) : open;
  }
}
