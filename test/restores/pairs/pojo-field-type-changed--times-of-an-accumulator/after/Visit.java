package pair;

import java.time.Instant;

/** What a visit has come to. */
public class Visit {
  private int pages;
  private Instant began;
  private Instant ended;

  public Visit() {}

  public Visit with(Click click) {
    Instant at = Instant.ofEpochMilli(click.at);
    pages++;
    began = began == null || at.isBefore(began) ? at : began;
    ended = ended == null || at.isAfter(ended) ? at : ended;
    return this;
  }

  public Visit with(Visit other) {
    pages += other.pages;
    began = began == null || other.began != null && other.began.isBefore(began) ? other.began : began;
    ended = ended == null || other.ended != null && other.ended.isAfter(ended) ? other.ended : ended;
    return this;
  }

  public int getPages() {
    return pages;
  }

  public void setPages(int pages) {
    this.pages = pages;
  }

  public Instant getBegan() {
    return began;
  }

  public void setBegan(Instant began) {
    this.began = began;
  }

  public Instant getEnded() {
    return ended;
  }

  public void setEnded(Instant ended) {
    this.ended = ended;
  }
}
