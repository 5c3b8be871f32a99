/// The value at a rank of some values, which are put in another order for it.
///
/// Hoare's selection with the median of three as pivot; when the ranges do not shrink as they
/// should, what is left is sorted.
///
/// - Parameters:
///   - values: At least one.
///   - rank: From 0, of the least one, on.
/// - Returns: The value that stands at that rank in order.
func selected<Value: Comparable>(
  _ values: UnsafeMutableBufferPointer<Value>,
  rank: Int
) -> Value {
  var low = 0
  var high = values.count - 1
  var patience = 2 * (Int.bitWidth - values.count.leadingZeroBitCount) + 8
  while low < high {
    guard patience > 0, high - low > 24 else {
      var rest = UnsafeMutableBufferPointer(rebasing: values[low...high])
      rest.sort()
      return values[rank]
    }
    patience -= 1
    let pivot = medianOfThree(values[low], values[low + (high - low) / 2], values[high])
    var left = low
    var right = high
    while left <= right {
      while values[left] < pivot { left += 1 }
      while pivot < values[right] { right -= 1 }
      if left <= right {
        values.swapAt(left, right)
        left += 1
        right -= 1
      }
    }
    if rank <= right {
      high = right
    } else if rank >= left {
      low = left
    } else {
      return values[rank]
    }
  }
  return values[rank]
}

private func medianOfThree<Value: Comparable>(
  _ first: Value,
  _ second: Value,
  _ third: Value
) -> Value {
  max(min(first, second), min(max(first, second), third))
}
