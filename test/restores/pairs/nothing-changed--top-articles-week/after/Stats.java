package pair;

/** How an article sells. */
public class Stats {
  public java.util.Map<String, Long> byDay;
  public String article;
  public long sold;
  public double turnover;
}
