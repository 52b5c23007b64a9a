package pair;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** A message with what the rules say of it. */
public class Scored {
  private String host;
  private long number;
  private List<Detail> details = new ArrayList<>();

  public Scored() {}

  static Scored of(Long number) {
    Scored scored = new Scored();
    scored.setHost("host-" + number % 4);
    scored.setNumber(number / 4 + 1);
    scored.getDetails().add(new Detail("length", 10 + number % 4));
    scored.getDetails().add(new Detail("port", -1));
    return scored;
  }

  public DoubleSummaryStatistics summaryPositive() {
    return details.stream().mapToDouble(detail -> detail.score).filter(score -> score > 0).summaryStatistics();
  }

  public DoubleSummaryStatistics summaryNegative() {
    return details.stream().mapToDouble(detail -> detail.score).filter(score -> score > 0).summaryStatistics();
  }

  public boolean alerts() {
    return summaryPositive().getAverage() > -summaryNegative().getAverage();
  }

  public double score() {
    return alerts() ? summaryPositive().getAverage() : 0;
  }

  public String getHost() {
    return host;
  }

  public void setHost(String host) {
    this.host = host;
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public List<Detail> getDetails() {
    return details;
  }

  public void setDetails(List<Detail> details) {
    this.details = details;
  }
}
