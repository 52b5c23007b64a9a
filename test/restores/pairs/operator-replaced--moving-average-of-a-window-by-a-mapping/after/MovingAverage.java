package pair;

import java.util.LinkedList;
import java.util.Queue;

/** The mean of the last scores. */
public class MovingAverage {
  private final int entries;
  private final Queue<Float> scores = new LinkedList<>();

  public MovingAverage(int entries) {
    this.entries = entries;
  }

  void add(float score) {
    scores.add(score);
    while (scores.size() > entries) {
      scores.remove();
    }
  }

  int size() {
    return scores.size();
  }

  float mean() {
    if (scores.isEmpty()) {
      return 0;
    }
    float total = 0;
    for (float score : scores) {
      total += score;
    }
    return total / scores.size();
  }
}
