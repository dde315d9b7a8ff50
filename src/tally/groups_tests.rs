//! No small cell is shown, and none can be recomputed by somebody who knows every sum.

use proptest::prelude::*;

use super::*;

const SMALLEST: u64 = 3;

/// Every table of whole numbers with these sums of rows and columns, found the dumbest way.
fn tables(rows: &[u64], columns: &[u64]) -> Vec<Cells> {
    let Some((first, rest)) = rows.split_first() else {
        return if columns.iter().all(|it| *it == 0) { vec![Vec::new()] } else { Vec::new() };
    };
    let mut all = Vec::new();
    for row in ways(*first, columns) {
        let left: Vec<u64> = columns.iter().zip(&row).map(|(all, it)| all - it).collect();
        for mut table in tables(rest, &left) {
            table.insert(0, row.clone());
            all.push(table);
        }
    }
    all
}

fn ways(people: u64, most: &[u64]) -> Vec<Vec<u64>> {
    let Some((first, rest)) = most.split_first() else {
        return if people == 0 { vec![Vec::new()] } else { Vec::new() };
    };
    let mut all = Vec::new();
    for here in 0..=people.min(*first) {
        for mut way in ways(people - here, rest) {
            way.insert(0, here);
            all.push(way);
        }
    }
    all
}

/// The hidden small cells an onlooker can tell for sure: totals, shown rows and the size of every group are known.
fn told(cells: &Cells, shown: &[bool]) -> Vec<(usize, usize)> {
    let hidden: Vec<&Vec<u64>> = cells.iter().zip(shown).filter(|(_, it)| !**it).map(|(it, _)| it).collect();
    let sizes: Vec<u64> = hidden.iter().map(|it| it.iter().sum()).collect();
    let width = cells.first().map_or(0, Vec::len);
    let columns: Vec<u64> = (0..width).map(|at| hidden.iter().map(|it| it[at]).sum()).collect();
    let possible = tables(&sizes, &columns);
    let mut told = Vec::new();
    for (at, row) in hidden.iter().enumerate() {
        let of_one_mind = row.iter().filter(|it| 0 < **it).count() == 1;
        let is_secret = |cell: u64| is_small(cell, SMALLEST) || of_one_mind && 0 < cell;
        for (column, cell) in row.iter().enumerate().filter(|(_, it)| is_secret(**it)) {
            if possible.iter().all(|it| it[at][column] == *cell) {
                told.push((at, column));
            }
        }
    }
    told
}

#[test]
fn one_small_group_takes_another_along() {
    let cells = vec![vec![9, 8], vec![2, 6], vec![4, 7]];
    assert_eq!(visible(&cells, SMALLEST), [true, false, false]);
}

#[test]
fn where_all_are_large_all_are_shown() {
    let cells = vec![vec![9, 8], vec![3, 6], vec![0, 7]];
    assert_eq!(visible(&cells[..2].to_vec(), SMALLEST), [true, true]);
    assert!(!visible(&cells, SMALLEST)[2], "all of one mind");
}

#[test]
fn two_groups_of_which_one_is_small_are_not_broken_down_at_all() {
    assert_eq!(visible(&vec![vec![9, 8], vec![1, 6]], SMALLEST), [false, false]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_small_cell_is_shown_and_none_can_be_recomputed(
        cells in (2_usize..4).prop_flat_map(|width| prop::collection::vec(prop::collection::vec(0_u64..7, width), 1..5))
    ) {
        let shown = visible(&cells, SMALLEST);
        for (row, shown) in cells.iter().zip(&shown) {
            prop_assert!(!shown || row.iter().all(|it| !is_small(*it, SMALLEST)));
        }
        // Where nothing is shown, nobody learns more than the totals, which stand there anyway.
        if shown.iter().any(|it| *it) {
            prop_assert_eq!(told(&cells, &shown), []);
        }
    }
}
