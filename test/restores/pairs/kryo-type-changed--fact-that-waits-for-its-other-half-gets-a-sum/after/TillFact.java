package pair;

import java.io.Serializable;
import java.util.Objects;

/** What the tills of a shop took in a minute. */
public class TillFact implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String shop;
  private final String district;
  private final long minute;
  private final long receipts;
  private final double takings;
  private final long articles;
  private final long cancelled;

  public TillFact(String shop, String district, long minute, long receipts, double takings, long cancelled) {
    this(shop, district, minute, receipts, takings, 0, cancelled);
  }

  public TillFact(String shop, String district, long minute, long receipts, double takings, long articles, long cancelled) {
    this.shop = shop;
    this.district = district;
    this.minute = minute;
    this.receipts = receipts;
    this.takings = takings;
    this.articles = articles;
    this.cancelled = cancelled;
  }

  public String shop() {
    return shop;
  }

  public String district() {
    return district;
  }

  public long minute() {
    return minute;
  }

  public long receipts() {
    return receipts;
  }

  public double takings() {
    return takings;
  }

  public long articles() {
    return articles;
  }

  public long cancelled() {
    return cancelled;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof TillFact)) {
      return false;
    }
    TillFact that = (TillFact) other;
    return shop.equals(that.shop)
        && minute == that.minute
        && receipts == that.receipts
        && Double.compare(takings, that.takings) == 0
        && articles == that.articles
        && cancelled == that.cancelled;
  }

  @Override
  public int hashCode() {
    return Objects.hash(shop, minute, receipts, takings, articles, cancelled);
  }

  @Override
  public String toString() {
    return shop + " in minute " + minute + ": " + receipts + " receipts, " + articles + " articles, " + cancelled + " cancelled";
  }
}
