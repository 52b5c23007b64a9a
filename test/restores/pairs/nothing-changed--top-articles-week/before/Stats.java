package pair;

/** How an article sells. */
public class Stats {
  public String article;
  public long sold;
  public double turnover;
}
