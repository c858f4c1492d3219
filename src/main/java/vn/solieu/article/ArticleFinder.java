package vn.solieu.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Lexicon;

/**
 * Finds the article on a page: its bytes in, title, lead, body, author, time and place out. Safe
 * from many threads. The stages run one after the other, each an ordered list of small rules, most
 * trusted first; {@link Article#rules} tells which one found what.
 */
public final class ArticleFinder {
  private final Marks marks;
  private final CharsetFinder charsetFinder = new CharsetFinder();
  private final PageParser parser = new PageParser();
  private final TitleFinder titleFinder = new TitleFinder();
  private final BodyFinder bodyFinder;
  private final LeadFinder leadFinder = new LeadFinder();
  private final DateFinder dateFinder;
  private final AuthorFinder authorFinder;
  private final SectionFinder sectionFinder = new SectionFinder();
  private final PlaceFinder placeFinder;

  public ArticleFinder(Lexicon lexicon) {
    marks = new Marks(lexicon.resources());
    bodyFinder = new BodyFinder(lexicon.resources());
    dateFinder = new DateFinder(lexicon.resources());
    authorFinder = new AuthorFinder(lexicon.resources());
    placeFinder = new PlaceFinder(lexicon.gazetteer());
  }

  /**
   * What the page is, whatever the bytes are.
   *
   * @throws vn.solieu.text.BadInput when the hints name a charset that nobody knows
   */
  public Finding find(byte[] html, PageContext context) {
    DecodedPage decoded = charsetFinder.decode(html, context);
    Document tree = parser.parse(decoded.text(), context.url());
    Reading reading = read(tree, context);
    TitleFinder.Title title = titleFinder.find(reading);
    Optional<BodyFinder.Body> body = bodyFinder.find(reading, title);
    if (body.isEmpty()) {
      return new Finding.NotArticle("no text that reads as an article", null);
    }
    Article article = article(reading, title, body.get(), decoded);
    return ListingGate.refuse(reading, article, body.get())
        .orElseGet(() -> new Finding.Found(article));
  }

  private Reading read(Document tree, PageContext context) {
    Clues clues = Clues.of(tree);
    StructuredData data = new StructuredData(clues.json);
    String url = context.url().isEmpty() ? clues.meta("og:url") : context.url();
    String canonical = clues.links.getOrDefault("canonical", "");
    SiteName site = new SiteName(clues, data, url.isEmpty() ? canonical : url);
    return Reading.of(new PageReader(marks).read(tree), clues, data, site, context);
  }

  private Article article(
      Reading reading, TitleFinder.Title title, BodyFinder.Body body, DecodedPage decoded) {
    LeadFinder.Lead lead = leadFinder.find(reading, title, body);
    List<TextBlock> blocks = new ArrayList<>(body.blocks());
    blocks.removeAll(lead.blocks());
    DateFinder.Where where = where(reading, title, body);
    Optional<DateFinder.Dated> dated = dateFinder.find(where);
    AuthorFinder.Authored authored = authorFinder.find(where);
    blocks.removeIf(block -> block.index() == authored.block());
    Optional<SectionFinder.Section> section = sectionFinder.find(reading, title);
    List<Part> parts = new PartWriter(body.scope()).write(blocks, body.told());
    Optional<PlaceFinder.Located> located = located(reading, title, lead, parts, dated);
    Map<String, String> rules = new HashMap<>();
    rules.put("charset", decoded.rule());
    rules.put("title", title.rule());
    rules.put("lead", lead.rule());
    rules.put("author", authored.rule());
    dated.ifPresent(d -> rules.put("date", d.rule()));
    section.ifPresent(s -> rules.put("section", s.rule()));
    located.ifPresent(l -> rules.put("place", l.rule()));
    return new Article(
        reading.url(),
        PageLinks.canonical(reading),
        title.text(),
        lead.text(),
        parts,
        authored.names(),
        dated.map(DateFinder.Dated::published).orElse(null),
        section.map(SectionFinder.Section::name).orElse(null),
        located.map(PlaceFinder.Located::province).orElse(null),
        located.map(PlaceFinder.Located::place).orElse(null),
        captions(body),
        reading.site().name(),
        reading.language(),
        decoded.charset(),
        PageLinks.next(reading),
        rules);
  }

  private static List<String> captions(BodyFinder.Body body) {
    List<String> captions = new ArrayList<>();
    int first = body.scope().container().firstBlock;
    for (int i = 0; i < body.reasons().size(); i++) {
      TextBlock block = body.scope().page().blocks().get(first + i);
      if (body.reasons().get(i).equals("caption") && !captions.contains(block.text())) {
        captions.add(block.text());
      }
    }
    return captions;
  }

  private static DateFinder.Where where(
      Reading reading, TitleFinder.Title title, BodyFinder.Body body) {
    List<TextBlock> blocks = body.blocks();
    int first = blocks.isEmpty() ? body.scope().container().firstBlock : blocks.get(0).index();
    int last = blocks.isEmpty() ? first : blocks.get(blocks.size() - 1).index();
    return new DateFinder.Where(reading, title.block(), first, last);
  }

  private Optional<PlaceFinder.Located> located(
      Reading reading,
      TitleFinder.Title title,
      LeadFinder.Lead lead,
      List<Part> parts,
      Optional<DateFinder.Dated> dated) {
    if (!"vi".equals(reading.language())) {
      return Optional.empty();
    }
    StringBuilder body = new StringBuilder();
    parts.forEach(part -> body.append(part.text()).append('\n'));
    @Nullable LocalDate day = dated.map(d -> d.published().date().first()).orElse(null);
    return placeFinder.find(
        title.text(), lead.text(), body.toString(), day, reading.context().hints());
  }
}
