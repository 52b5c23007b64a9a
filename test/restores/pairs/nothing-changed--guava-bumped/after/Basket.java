package pair;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Range;

/** What a customer has chosen, by Guava's collections; no POJO, so Kryo writes it. */
public final class Basket {
  private final Multiset<String> articles;
  private final Range<Integer> budget;

  private Basket(Multiset<String> articles, Range<Integer> budget) {
    this.articles = articles;
    this.budget = budget;
  }

  static Basket of(String key) {
    Multiset<String> articles = HashMultiset.create();
    articles.add("bell", 2);
    articles.add("bicycle");
    return new Basket(articles, Range.closed(100, 900));
  }

  int bells() {
    return articles.count("bell");
  }

  String budget() {
    return budget.lowerEndpoint() + " to " + budget.upperEndpoint();
  }
}
