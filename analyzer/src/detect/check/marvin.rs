//! Marvin32: the keyed hash in Microsoft's identifiable secrets.

/// The hash of `bytes` under a seed of 8 ASCII characters.
pub(super) fn marvin32(bytes: &[u8], seed: &[u8; 8]) -> u32 {
    let seed = u64::from_be_bytes(*seed);
    let mut state = (seed as u32, (seed >> 32) as u32);
    let (blocks, rest) = bytes.as_chunks::<4>();
    for block in blocks {
        state.0 = state.0.wrapping_add(u32::from_le_bytes(*block));
        state = mix(state);
    }
    let mut last = [0; 4];
    last[..rest.len()].copy_from_slice(rest);
    last[rest.len()] = 0x80;
    state.0 = state.0.wrapping_add(u32::from_le_bytes(last));
    state = mix(mix(state));
    state.0 ^ state.1
}

fn mix((mut low, mut high): (u32, u32)) -> (u32, u32) {
    high ^= low;
    low = low.rotate_left(20).wrapping_add(high);
    high = high.rotate_left(9) ^ low;
    low = low.rotate_left(27).wrapping_add(high);
    high = high.rotate_left(19);
    (low, high)
}
