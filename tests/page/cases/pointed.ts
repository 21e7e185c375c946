/** Where a word may stand that the pointer comes upon: what it is, and the body of a page whose only mark lies over the middle of `#at`. */
export const POINTED: [string, string][] = [
  ["in a paragraph", "<p>Made by <b id=at>Huawei</b> too</p>"],
  [
    "in a line that is turned",
    "<p style='transform: rotate(8deg); margin: 90px'>Made by <b id=at>Huawei</b> too</p>",
  ],
  ["right to left", "<p dir=rtl>מאת <b id=at>Huawei</b> היום</p>"],
  ["that nobody can select", "<p style='user-select: none'>Made by <b id=at>Huawei</b> too</p>"],
  [
    "with an initial that floats",
    "<style>b::first-letter { float: left }</style><p><b id=at>Huawei</b> did</p>",
  ],
  ["in boxes that are none", "<div style='display: contents'>Made by <b id=at>Huawei</b> too</div>"],
  [
    "straight in a shadow root",
    "<x-a id=at style='display: inline-block'><template shadowrootmode=open>Huawei</template></x-a>",
  ],
  [
    "straight in a slot",
    "<x-a id=at style='display: inline-block'><template shadowrootmode=open><p><slot></slot></p></template>Huawei</x-a>",
  ],
  [
    "straight in a slot of a slot",
    `<x-a id=at style='display: inline-block'><template shadowrootmode=open>
      <x-b><template shadowrootmode=open><i><slot></slot></i></template><slot></slot></x-b></template>Huawei</x-a>`,
  ],
  [
    "that a slot has where nothing is put into it",
    "<x-a id=at style='display: inline-block'><template shadowrootmode=open><p><slot>Huawei</slot></p></template></x-a>",
  ],
];
