package pair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A message with what the rules say of it. */
public class Scored {
  private String host;
  private long number;
  private List<Detail> details = new ArrayList<>();
  private Double score;

  public Scored() {}

  static Scored of(Long number, Summary summary) {
    Scored scored = new Scored();
    scored.setHost("host-" + number % 4);
    scored.setNumber(number / 4 + 1);
    scored.getDetails().add(new Detail("length", 10 + number % 4));
    scored.getDetails().add(new Detail("port", -1));
    scored.setScore(scored.scoreOr(summary));
    return scored;
  }

  /** What was scored by an earlier release has none. */
  public double scoreOr(Summary summary) {
    return score == null ? summary.of(details.stream().map(detail -> detail.score).collect(Collectors.toList())) : score;
  }

  public Double getScore() {
    return score;
  }

  public void setScore(Double score) {
    this.score = score;
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
