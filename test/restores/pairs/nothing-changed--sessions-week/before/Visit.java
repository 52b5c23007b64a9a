package pair;

import java.sql.Timestamp;

/** What a visit has come to. */
public class Visit {
  private int pages;
  private Timestamp began;
  private Timestamp ended;

  public Visit() {}

  public Visit with(Click click) {
    Timestamp at = new Timestamp(click.at);
    pages++;
    began = began == null || at.before(began) ? at : began;
    ended = ended == null || at.after(ended) ? at : ended;
    return this;
  }

  public Visit with(Visit other) {
    pages += other.pages;
    began = began == null || other.began != null && other.began.before(began) ? other.began : began;
    ended = ended == null || other.ended != null && other.ended.after(ended) ? other.ended : ended;
    return this;
  }

  public int getPages() {
    return pages;
  }

  public void setPages(int pages) {
    this.pages = pages;
  }

  public Timestamp getBegan() {
    return began;
  }

  public void setBegan(Timestamp began) {
    this.began = began;
  }

  public Timestamp getEnded() {
    return ended;
  }

  public void setEnded(Timestamp ended) {
    this.ended = ended;
  }
}
