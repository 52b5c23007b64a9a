package pair;

import java.util.HashSet;
import java.util.Set;

/** What is known of a reader. */
public class Reader {
  private Set<String> interests = new HashSet<>();
  private long articles;

  public Reader() {}

  void reads(String topic) {
    articles++;
    interests.add(topic);
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
