package vn.solieu.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.solieu.article.ArticleFinder;
import vn.solieu.figure.Figure;
import vn.solieu.index.ArchiveIndex;
import vn.solieu.index.Snapshot;
import vn.solieu.index.StoredArticle;
import vn.solieu.lexicon.Lexicon;
import vn.solieu.store.Archive;
import vn.solieu.text.BadInput;

/**
 * Proves that an archive's index agrees with what is kept: the articles are derived once more, into
 * {@code index.proof}, and compared one by one; each figure of the index must stand in its
 * article's text as it quotes it. What the figures say is not derived again: that is {@code rebuild
 * --diff}.
 */
final class IndexProof {
  private static final String CURE = "; run solieu rebuild";

  private static final FigureReader NO_FIGURES =
      new FigureReader(
          documents -> documents.stream().map(document -> List.<Figure>of()).toList(),
          (document, e) -> {});

  private final Archive archive;
  private final Lexicon lexicon;
  private final Consumer<String> problems;

  /**
   * @param problems takes one line for each thing that does not agree
   */
  IndexProof(Archive archive, Lexicon lexicon, Consumer<String> problems) {
    this.archive = archive;
    this.lexicon = lexicon;
    this.problems = problems;
  }

  /** Compares everything; gives the number of articles. */
  int run() {
    Path proof = archive.folder().resolve("index.proof");
    Folders.delete(proof);
    try (ArchiveIndex derived = ArchiveIndex.open(proof);
        Intake intake = new Intake(NO_FIGURES, derived)) {
      ArticleFinder finder = new ArticleFinder(lexicon);
      Continuations pages = new Continuations(archive, proof, finder, intake);
      new Rebuilder(archive, pages, broken -> {}).run();
      boolean there = Files.isDirectory(archive.index());
      if (there && !pages.follows().equals(Continuations.follows(archive.index()))) {
        problems.accept("index/" + Continuations.FILE + ": is not what the pages give" + CURE);
      }
      return compare(derived);
    } finally {
      Folders.delete(proof);
    }
  }

  private int compare(ArchiveIndex derived) {
    try (Snapshot should = derived.snapshot()) {
      if (!Files.isDirectory(archive.index())) {
        if (should.articles() > 0) {
          problems.accept("index: is not there" + CURE);
        }
        return 0;
      }
      try (ArchiveIndex index = ArchiveIndex.read(archive.index());
          Snapshot is = index.snapshot()) {
        is.checkIntegrity();
        missing(should, is);
        return present(should, is);
      } catch (BadInput e) {
        problems.accept("index: " + e.getMessage());
        return 0;
      } catch (IOException e) {
        problems.accept("index: is damaged (" + e.getMessage() + ")" + CURE);
        return 0;
      }
    }
  }

  private void missing(Snapshot should, Snapshot is) {
    should.eachArticle(article -> {
      StoredArticle there = is.article(article.id());
      if (there == null) {
        problems.accept(name(article) + "is kept, but not in the index" + CURE);
      } else if (!there.equals(article)) {
        problems.accept(name(article) + "the index has another state of it" + CURE);
      }
    });
    should.eachPast(article -> {
      if (!is.earlier(article.id()).contains(article)) {
        problems.accept(past(article) + "is kept, but not in the index" + CURE);
      }
    });
  }

  private int present(Snapshot should, Snapshot is) {
    Set<String> removed = Removals.of(archive).urls();
    int[] articles = {0};
    is.eachArticle(article -> {
      articles[0]++;
      if (article.url() != null && removed.contains(article.url())) {
        problems.accept(name(article) + "was removed, but the index has it" + CURE);
      } else if (should.article(article.id()) == null) {
        problems.accept(name(article) + "is in the index, but nothing kept gives it" + CURE);
      }
      figures(article, is);
    });
    is.eachPast(article -> {
      if (!should.earlier(article.id()).contains(article)) {
        problems.accept(past(article) + "is in the index, but nothing kept gives it" + CURE);
      }
    });
    return articles[0];
  }

  private void figures(StoredArticle article, Snapshot is) {
    is.figures(article.id())
        .forEach(stored -> {
          Figure figure = stored.figure();
          boolean within = figure.span().end() <= article.text().length();
          if (!within || !figure.span().of(article.text()).equals(figure.quote())) {
            problems.accept(
                name(article)
                    + "does not say \""
                    + figure.quote()
                    + "\" (figure "
                    + stored.id()
                    + ")"
                    + CURE);
          }
        });
  }

  private static String past(StoredArticle article) {
    return name(article) + "version " + article.version() + " ";
  }

  private static String name(StoredArticle article) {
    return "article "
        + article.id()
        + (article.url() == null ? ": " : " (" + article.url() + "): ");
  }
}
