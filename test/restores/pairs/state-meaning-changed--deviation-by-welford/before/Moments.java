package pair;

/** The first two moments of a series. */
public class Moments {
  public long n;
  public double m1;
  public double m2;

  public Moments() {}

  void add(double value) {
    n++;
    m1 += value;
    m2 += value * value;
  }

  double mean() {
    return m1 / n;
  }

  double deviation() {
    double mean = mean();
    return Math.sqrt(Math.max(0, m2 / n - mean * mean));
  }
}
