package pair;

import java.util.LinkedList;
import java.util.Queue;

/** The mean of the last scores. */
public class MovingAverage<K> {
  private final int entries;
  private final Queue<Float> scores = new LinkedList<>();
  private K key;

  public MovingAverage(int entries) {
    this.entries = entries;
  }

  K getKey() {
    return key;
  }

  void setKey(K key) {
    this.key = key;
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
    float total = 0;
    for (float score : scores) {
      total += score;
    }
    return total / scores.size();
  }

  MovingAverage<K> merge(MovingAverage<K> other) {
    other.scores.forEach(this::add);
    return this;
  }
}
