internal import RindeReport

/// What a page shows of a sheet.
extension Sheet {
  /// Rows up to which a list is read on a page.
  static let longestList = 40

  /// The sheet for those who check a figure: a page leads to its data.
  var forTheRecord: Sheet { with(depth: .record, charts: charts) }

  /// The sheet, for the record when its table has more rows than anyone reads on a page.
  var unlessLong: Sheet { unless(longerThan: Self.longestList) }

  /// The same with another number of rows.
  func unless(longerThan limit: Int) -> Sheet {
    guard case .table(let table) = content, table.rows.count > limit else { return self }
    return forTheRecord
  }

  /// The sheet with charts below its table.
  func drawing(_ charts: [Chart?]) -> Sheet {
    with(depth: depth, charts: self.charts + charts.compactMap(\.self))
  }

  private func with(depth: Depth, charts: [Chart]) -> Sheet {
    Sheet(
      name: name,
      title: title,
      introduction: introduction,
      pageIntroduction: pageIntroduction,
      navigation: navigation,
      depth: depth,
      content: content,
      charts: charts
    )
  }
}

/// Which columns a page shows.
extension Table {
  /// The table of which a page shows these columns alone.
  ///
  /// - Parameter keys: Columns that it has not are passed over.
  /// - Returns: The same table, whose other columns are for those who check a figure.
  func onPage(_ keys: Set<String>) -> Table { detailing { !keys.contains($0.key) } }

  /// The table of which a page leaves out these columns.
  func offPage(_ keys: Set<String>) -> Table { detailing { keys.contains($0.key) } }

  private func detailing(_ isDetail: (Column) -> Bool) -> Table {
    Table(
      id: id,
      columns: columns.map { $0.detailed($0.isDetail || isDetail($0)) },
      rows: rows,
      key: key,
      total: total,
      isPlaceholder: isPlaceholder,
      entryRows: entryRows,
      shading: shading,
      grouping: grouping
    )
  }
}

extension Column {
  fileprivate func detailed(_ isDetail: Bool) -> Column {
    Column(
      key: key,
      heading: heading,
      kind: kind,
      width: width,
      meaning: meaning,
      unit: unit,
      isDetail: isDetail,
      entry: entry
    )
  }
}
