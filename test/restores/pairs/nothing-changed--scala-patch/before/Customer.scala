package pair

/** What is known of a customer. */
case class Customer(name: String, city: String, orders: Long, items: List[String]) {
  def ordered: Customer = copy(orders = orders + 1)

  def about: String = s"$name of $city, ${items.mkString(" ")}"
}

object Customer {
  def of(key: String): Customer = Customer("name " + key, "city " + key, 0, List("tea", "milk"))
}
