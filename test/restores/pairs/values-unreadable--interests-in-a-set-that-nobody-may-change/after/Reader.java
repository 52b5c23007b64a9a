package pair;

import java.util.HashSet;
import java.util.Set;

/** What is known of a reader. */
public class Reader {
  private Set<String> interests = Set.of();
  private long articles;

  public Reader() {}

  void reads(String topic) {
    articles++;
    Set<String> more = new HashSet<>(interests);
    more.add(topic);
    interests = Set.copyOf(more);
  }

  public Set<String> getInterests() {
    return interests;
  }

  public void setInterests(Set<String> interests) {
    this.interests = interests;
  }

  public long getArticles() {
    return articles;
  }

  public void setArticles(long articles) {
    this.articles = articles;
  }
}
