/**
 * Chinese is written in two scripts, and concepts and figures are listed in the simplified one. These are the characters of their words
 * that the traditional script writes otherwise: each simplified one with those that stand for it, as ICU's transliteration `Hant-Hans`
 * pairs them. A concept's new Chinese word may want another pair here.
 */
const PAIRS =
  "万萬 与與 专專 业業 两兩 个個箇 为為爲 义義 争爭 于於 亏虧 产產産 亿億 从從 价價 优優 会會 传傳 伤傷 伦倫 " +
  "体體 倾傾 关関關 兴興 内內 军軍 冲沖衝 决決 准準 击擊 划劃 则則 创創 制製 动動 劳勞 势勢 升昇陞 华華 协協 " +
  "单單 卫衛 厂廠 压壓 参參 双雙 发發髮 变變 台檯臺 后後 员員 团團 围圍 国國 图圖 圆圓 场場 坛壇壜 垄壟 " +
  "墙墻牆 处處 备備 头頭 奋奮 学學 实實 审審 宫宮 对對 导導 将將 局侷跼 属屬 币幣 师師 并並併 广廣 库庫 应應 " +
  "开開 张張 强強 当噹當 忧憂懮 怀懷 悬懸 惊驚 惧懼 愿願 戏戲 战戰 户戶 折摺 护護 报報 担擔 拦攔 择擇 挡擋 " +
  "损損 据據 携攜 敌敵 数數 斗闘鬥鬭 断斷 无無 旧舊 时時 术術 机機 杀殺 权權 条條 来來 构搆構 标標 栈棧 槛檻 " +
  "欧歐 款欵 没沒 泛氾 济濟 润潤 游遊 点點 独獨 现現 电電 监監 码碼 研硏 础礎 确確 碍礙 离離 私俬 种種 积積 " +
  "称稱 税稅 窃竊 竞競 简簡 类類 系係繫 紧緊 约約 级級 纪紀 纯純 纳納 练練 组組 细細 织織 经經 绑綁 绕繞 " +
  "给給 络絡 绝絕絶 统統 续續 维維 缘緣 网網 联聯 聪聰 胁脅 胜勝 脱脫 节節 范範 获獲穫 营營 蓝藍 虑慮 补補 " +
  "袭襲 观觀 规規 视視 览覽 触觸 计計 认認 讨討 让讓 训訓 议議 许許 论論 设設 访訪 评評 识識 话話 详詳 调調 " +
  "谍諜 负負 责責 败敗 质質 贴貼 贵貴 贸貿 费費 资資 赖賴 赚賺 赛賽 赢贏 赶趕 跃躍 转轉 软軟 轰轟 载載 较較 " +
  "辩辯 达達 过過 运運 还還 进進 违違 适適 选選 逾踰 采採 钩鈎鉤 钱錢 链鏈 销銷 锁鎖 错錯 镑鎊 长長 门門 " +
  "闭閉 问問 间間 阉閹 阶階 际際 陈陳 险險 隐隱 韧韌 顶頂 项項 顿頓 领領 额額 颠顛 风風 飞飛 驱驅 驾駕 齐齊";
const simple = new Map(
  PAIRS.split(" ").flatMap(([to, ...from]) => from.map((character): [string, string] => [character, to!])),
);

/** A text with these characters in the simplified script. Each stands for one: places in the text stay the same. */
export function simplified(text: string): string {
  let out = "";
  for (let at = 0; at < text.length; at++) out += simple.get(text[at]!) ?? text[at]!;
  return out;
}
