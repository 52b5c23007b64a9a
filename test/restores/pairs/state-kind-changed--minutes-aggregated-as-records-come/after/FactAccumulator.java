package pair;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/** What is known of a window so far. */
public class FactAccumulator implements Serializable {
  private static final long serialVersionUID = 1L;
  private String article = "";
  private long count;
  private Set<String> visitors = new HashSet<>();
  private double prices;
  private long priced;
  private long bought;

  void add(Click click) {
    if (count == 0 && click.article != null) {
      article = click.article;
    }
    count++;
    visitors.add(click.visitor);
    if (click.price != null) {
      prices += click.price;
      priced++;
    }
    if (click.bought) {
      bought++;
    }
  }

  void addAll(FactAccumulator other) {
    count += other.count;
    visitors.addAll(other.visitors);
    prices += other.prices;
    priced += other.priced;
    bought += other.bought;
  }

  boolean isEmpty() {
    return count == 0;
  }

  Fact toFact(String otherwise, long from) {
    return new Fact(article.isBlank() ? otherwise : article, from, count, visitors.size(), priced == 0 ? 0 : prices / priced, bought);
  }
}
