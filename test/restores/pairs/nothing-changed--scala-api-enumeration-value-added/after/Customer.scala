package pair

object Status extends Enumeration {
  val New, Regular, Gone, Blocked = Value
}

/** What is known of a customer. */
case class Customer(name: String, city: String, orders: Long, status: Status.Value) {
  def ordered: Customer = copy(orders = orders + 1)

  def about: String = s"$name of $city is $status"
}

object Customer {
  def of(key: String): Customer = Customer("name " + key, "city " + key, 0, Status.Regular)
}
