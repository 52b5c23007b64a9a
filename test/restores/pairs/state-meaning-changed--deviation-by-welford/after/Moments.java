package pair;

/** The first two moments of a series, by Welford's method: squares of large readings lost their last digits. */
public class Moments {
  public long n;
  public double m1;
  public double m2;

  public Moments() {}

  void add(double value) {
    n++;
    double distance = value - m1;
    m1 += distance / n;
    m2 += distance * (value - m1);
  }

  double mean() {
    return m1;
  }

  double deviation() {
    return Math.sqrt(m2 / n);
  }
}
