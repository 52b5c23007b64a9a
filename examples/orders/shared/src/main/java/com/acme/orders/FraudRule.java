package com.acme.orders;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A rule that the fraud team switches on and off while the job runs. */
public class FraudRule {
  public String id;
  public long limitCents;
  public Set<Category> categories = new HashSet<>();
  public boolean active;

  public FraudRule() {}

  public FraudRule(String id, long limitCents, EnumSet<Category> categories, boolean active) {
    this.id = id;
    this.limitCents = limitCents;
    this.categories.addAll(categories);
    this.active = active;
  }

  /** Whether the order is one that this rule wants to have looked at. */
  public boolean matches(Order order) {
    return active
        && order.totalCents() > limitCents
        && order.items.stream().anyMatch(item -> categories.contains(item.category));
  }
}
