package pair;

/** What happened to an article in a window. */
public class Fact {
  public String article;
  public long from;
  public long clicks;
  public long visitors;
  public double meanPrice;
  public long bought;

  public Fact() {}

  Fact(String article, long from, long clicks, long visitors, double meanPrice, long bought) {
    this.article = article;
    this.from = from;
    this.clicks = clicks;
    this.visitors = visitors;
    this.meanPrice = meanPrice;
    this.bought = bought;
  }
}
